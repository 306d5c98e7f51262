"""Which customer a row belongs to: by its code in the user's books, else by SIREN, else by name.

Files with codes and files without (a Factur-X PDF) meet here in one customer; two companies of one name stay two. What
the other rows of the same import say counts like what is on file, so that a second import finds the same customers.
"""

from collections.abc import Sequence

from bot.usecases.importing.checks import name_key
from bot.usecases.importing.rows import ImportLedger, InvoiceRow


def customer_keys(rows: Sequence[InvoiceRow], ledger: ImportLedger) -> list[str]:
    """The key of each row's customer. Rows with a code are settled first: the others may be known by them."""
    known = _Known(ledger)
    keys = {place: known.coded(row) for place, row in enumerate(rows) if row.customer_key}
    keys |= {place: known.uncoded(row) for place, row in enumerate(rows) if not row.customer_key}
    return [keys[place] for place in range(len(rows))]


class _Known:
    """The customers on file and those that this import has made so far: key -> (name key, SIREN)."""

    def __init__(self, ledger: ImportLedger) -> None:
        self._ledger = ledger
        self._made: dict[str, tuple[str, str]] = {}
        self._keys: tuple[dict[str, set[str]], dict[str, set[str]]] = ({}, {})  # by name key, by SIREN

    def coded(self, row: InvoiceRow) -> str:
        plain = name_key(row.customer_name)
        if self._ledger.customer(row.customer_key) is None and self._fits(plain, row.siren):
            return self._note(plain, row)  # first met in a file without codes
        return self._note(row.customer_key, row)

    def uncoded(self, row: InvoiceRow) -> str:
        plain = name_key(row.customer_name)
        found = self._known_as(row)
        if found and self._fits(found, row.siren):
            return self._note(found, row)
        if self._facts(plain) is None or self._fits(plain, row.siren):
            return self._note(plain, row)
        return self._note(f"{plain} {row.siren}", row)

    def _facts(self, key: str) -> tuple[str, str] | None:
        if key in self._made:
            return self._made[key]
        customer = self._ledger.customer(key)
        return (name_key(customer.name), customer.siren) if customer else None

    def _fits(self, key: str, siren: str) -> bool:
        """Whether that customer is there and its SIREN, if both are known, is this one."""
        facts = self._facts(key)
        return facts is not None and (not siren or not facts[1] or siren == facts[1])

    def _known_as(self, row: InvoiceRow) -> str | None:
        on_file = self._ledger.known_as(row.customer_name, row.siren)
        name = name_key(row.customer_name)
        for wanted, place in ((row.siren, 1), (name, 0)):
            keys = set(self._keys[place].get(wanted, ())) if wanted else set()
            if wanted and on_file and (self._facts(on_file) or ("", ""))[place] == wanted:
                keys.add(on_file)
            if len(keys) == 1:
                return keys.pop()
        return None

    def _note(self, key: str, row: InvoiceRow) -> str:
        name, siren = self._facts(key) or (name_key(row.customer_name), row.siren)
        self._made[key] = (name, siren or row.siren)
        for place, fact in enumerate(self._made[key]):
            self._keys[place].setdefault(fact, set()).add(key)
        return key
