"""A value worked out when it is first asked for, and kept on the object."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class once(Generic[T]):  # noqa: N801  # it is read as a decorator, like property
    """Like `functools.cached_property` without its lock: a turn is heard by one thread."""

    def __init__(self, work: Callable[[Any], T]) -> None:
        self._work = work
        self._name = work.__name__
        self.__doc__ = work.__doc__

    def __get__(self, instance: Any, owner: type) -> T:
        value = self._work(instance)
        instance.__dict__[self._name] = value
        return value
