"""Who has a mailbox here, and which address leads to which."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

OWNER_FOLDERS = ("Sent", "Junk", "Trash", "Drafts")
OTHER_FOLDERS = ("Sent",)


@dataclass(frozen=True, slots=True)
class Account:
    """A person with a mailbox: `address` is what they log in with, `language` is fr or en, `zone` an IANA name.

    `address+anything` leads to the same mailbox. The owner is the one who sends reminders; all others are debtors.
    """

    address: str
    name: str
    password: str
    is_owner: bool = False
    language: str = "fr"
    zone: str = "Europe/Paris"

    @property
    def domain(self) -> str:
        """What stands behind the @, in lower case."""
        return domain_of(self.address)

    @property
    def folders(self) -> tuple[str, ...]:
        """The folders beside INBOX."""
        return OWNER_FOLDERS if self.is_owner else OTHER_FOLDERS


def domain_of(address: str) -> str:
    """The domain of an address in lower case, or an empty string."""
    return address.rpartition("@")[2].lower() if "@" in address else ""


class Directory:
    """The accounts of this world, found by address."""

    def __init__(self, accounts: Iterable[Account], local_domains: Iterable[str] = ()) -> None:
        self._accounts = {account.address.lower(): account for account in accounts}
        self.domains = frozenset({a.domain for a in self._accounts.values()} | {d.lower() for d in local_domains})

    def __iter__(self) -> Iterator[Account]:
        return iter(self._accounts.values())

    @property
    def owner(self) -> Account:
        """The account reminders are sent from. Raises LookupError when no account is the owner's."""
        for account in self:
            if account.is_owner:
                return account
        raise LookupError("no account of this post is the owner's")

    def named(self, address: str) -> Account:
        """The account of exactly this address. Raises LookupError."""
        try:
            return self._accounts[address.lower()]
        except KeyError:
            raise LookupError(f"nobody has the address {address} here") from None

    def reached_by(self, address: str) -> Account | None:
        """The account that a mail to this address ends up with, a plus tag left aside, or None."""
        local, _, domain = address.lower().rpartition("@")
        return self._accounts.get(f"{local.partition('+')[0]}@{domain}")

    def vouching_domain(self, host: str) -> str:
        """The domain of an account that the mail server named `host` belongs to, or an empty string."""
        name = host.lower()
        return next((domain for domain in self.domains if name == domain or name.endswith(f".{domain}")), "")
