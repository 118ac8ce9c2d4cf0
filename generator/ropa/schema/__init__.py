"""The model as JSON Schema: derived and committed, asked of every document, and explained in the reader's words.

`gate.refusals` judges a document, `derive.write_schemas` writes the files, `pages.field_page` explains a field.
"""
