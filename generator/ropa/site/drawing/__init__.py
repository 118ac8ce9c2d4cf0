"""Drawings as SVG, made while the site is built; they take colours and type from the stylesheet."""
