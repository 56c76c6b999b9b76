"""What the generated client takes from a package of this name, which Debian hasn't: a value for "not given"."""


class NullType:
    def __bool__(self):
        return False


Null = NullType()
