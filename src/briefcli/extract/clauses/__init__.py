"""Which verb hands words over, whose verb it is, and which words."""
