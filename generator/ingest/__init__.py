"""seeds/ → content/: clippings as they came become entries. This map is the order of imports."""
