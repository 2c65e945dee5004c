"""From characters to chunks: paragraphs, quotation marks, sentences, words and their classes."""
