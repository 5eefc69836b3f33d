"""What pages count of an article, in many languages: how often it was opened, shared and spoken of."""

from __future__ import annotations

COUNTED = (
    "views?|reads?|hits|likes?|shares?|comments?|replies|retweets?|reactions?|claps|restacks?|"
    "aufrufe|kommentare[rn]?|vues|lectures|partages|commentaires?|"
    "vistas|visitas|lecturas|visualizaciones|compartidos|comentarios?|acessos|visualizações|comentários?|"
    "letture|visualizzazioni|condivisioni|commenti|reacties|keer gelezen|"
    "visninga?[re]r?|kommentarer|kommenttia|odsłony|odsłon|wyświetle(?:nia|ń)|komentarz[ye]?|"
    "zobrazení|komentář[eů]?|vizualizări|comentarii|megtekintés|hozzászólás|görüntülenme|okunma|yorum|"
    "просмотр(?:ов|а)?|комментари(?:ев|я|й)|перегляд(?:ів|и)|коментар(?:ів|і|а)?|"
    "σχόλια|προβολές|komentar|lượt xem|bình luận|"
    "(?:mal |keer |kali )(?:geteilt|gelesen|bekeken|gedeeld|dilihat|dibagikan|dibaca)|partilhas|"
    "compartilhamentos|"
    "delning(?:ar)?|deling(?:er)?|katselukertaa|jakoa|udostępnie(?:ń|nia|nie)|sdílení|megosztás|"
    "de (?:vizualizări|distribuiri|comentarii)|distribuiri|paylaşım|репост(?:ов|а)?|поширен(?:ня|ь)|"
    "κοινοποιήσεις|lượt chia sẻ|次(?:觀看|观看|瀏覽|浏览|分享|播放)"
)
"""The words behind a number, each an alternative of a pattern: `1,204 views`, `3 Kommentare`."""
