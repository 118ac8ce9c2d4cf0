"""Numbers of acts of the Union, whose letters each language writes in its own way."""


def act_number(number: str, union: str, community: str) -> str:
    """Return a number such as `(EU) 2023/1795` or `2000/518/EC` with the letters of a language.

    `union` is what the language writes for `(EU)`, `community` what it writes for `EC`.
    """
    if number.endswith("/EC"):
        return f"{number.removesuffix('EC')}{community}"
    if number.endswith("/EU"):
        return f"{number.removesuffix('EU')}{union.strip('()')}"
    return number.replace("(EU)", union)
