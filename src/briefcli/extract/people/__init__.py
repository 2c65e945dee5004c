"""Who is who in a text.

`register` has an entry for everybody, made from the `mentions` of names with their kinds, roles, posts and bodies.
`evidence` is what else shows that a name is a person's, and `gate` decides who is somebody at all.
"""
