"""Do the facts stand in the source?"""
