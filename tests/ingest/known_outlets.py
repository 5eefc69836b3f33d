"""The outlets and wire services that are known without a configuration, looked up once for all tests."""

from __future__ import annotations

from generator.ingest.words.outlets.publishers import Directory

OUTLETS = Directory()
