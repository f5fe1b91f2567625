"""The document engine: sets text in three scripts, lays out pages, writes archive PDFs, seals and checks them."""
