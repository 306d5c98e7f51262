"""The product at work: the beat, Slack, the sender, the reader of replies. Started and stopped as one."""

import logging
import os
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from slack_bolt import App
from slack_sdk.errors import SlackClientError

from bot.adapters.imap import ImapMailbox
from bot.adapters.phrasebook import N_
from bot.adapters.processes import is_alive, own_name
from bot.adapters.slack_app.answering import Answering
from bot.adapters.slack_app.chat import SlackChat, translated, web_client
from bot.adapters.slack_app.connection import SocketConnection
from bot.adapters.slack_app.errands import Errands
from bot.adapters.slack_app.heard import Heard
from bot.adapters.slack_app.listeners import Desk, register
from bot.adapters.smtp import SmtpMailer
from bot.adapters.timetable import Timetable
from bot.adapters.words import Words
from bot.domain.reading import read
from bot.settings import MailServer, SettingsProblem
from bot.usecases.ports import DeliveryError, StoreError
from bot.usecases.proposing import policy_changed, tick
from bot.usecases.publishing import publish
from bot.usecases.receiving import receive
from bot.usecases.sending import Sender, file_copies
from bot.wiring.program import Program

log = logging.getLogger(__name__)

MAILBOX_STOPPED = N_(
    "⚠ The mailbox refuses our password ({words}). Replies are not read any more: mend IMAP_URL and start again."
)
MAIL_UNREADABLE = N_(
    "⚠ A mail came in that cannot be read safely ({why}): look into the mailbox. "
    "If a customer wrote it, put them on hold."
)
LETTER_PROBLEM = N_(
    "⚠ The message about {number} cannot be written, it is tried again on the next working day. {problem}"
)
LISTENER_THREADS = 20
# Bolt reads these by itself, whatever it is given; an id and a secret would make it look for installations of its own.
BOLT_READS = ("SLACK_BOT_TOKEN", "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET")


class Product:
    """Everything that `relance run` does. `settle` waits until nothing is left to do, for whoever moves the clock."""

    def __init__(self, program: Program) -> None:
        program.settings.need("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_CHANNEL", "SMTP_URL", "IMAP_URL")
        environment = program.settings.environment
        smtp, imap = environment.smtp, environment.imap
        assert smtp is not None
        assert imap is not None
        self._program = program
        self._office = program.office
        # What the channel reads is in the channel's language; a person's private answers are in the person's.
        self._words = Words(program.settings.company.language, self._office.zone)
        self._mailer = SmtpMailer(*_login(smtp), ca_file=environment.mail_ca_file)
        self._inbox = self._mailbox(imap)
        self._sent = self._mailbox(imap)  # one object, one thread: copies are kept in one of their own
        self._sender = Sender(self._office, self._mailer, own_name(), is_alive)
        self._mailbox_stopped, self._stopping_mailbox = threading.Event(), threading.Lock()
        self._unsaid: deque[str] = deque()  # what everyone in the channel must know, kept until Slack has taken it
        self._client = web_client(environment.slack_bot_token.get_secret_value(), environment.slack_api_url)
        self._chat = SlackChat(self._client, environment.slack_channel, self._words)
        self._cards, self._answers = Errands("cards"), Errands("answers")
        self._locales: dict[str, str] = {}
        answering = Answering(self._office, self._words, self._locales)
        self._executor = ThreadPoolExecutor(LISTENER_THREADS, thread_name_prefix="relance-listener")
        for name in BOLT_READS:
            os.environ.pop(name, None)
        self._app = App(
            client=self._client,
            token_verification_enabled=False,
            listener_executor=self._executor,
            logger=logging.getLogger("slack_bolt"),
        )
        desk = Desk(self._office, self._chat, self._client, answering, self._cards, self._answers, Heard())
        register(self._app, desk)
        self._socket = SocketConnection(self._app, environment.slack_app_token.get_secret_value())
        self._timetable = Timetable(
            {"office": self._guarded(self._do_office), "sender": self._guarded(self._do_sending),
             "copies": self._guarded(self._do_copies), "reader": self._guarded(self._do_reading)},
            program.settings.company.beat_seconds,
        )  # fmt: skip

    def _mailbox(self, server: MailServer) -> ImapMailbox:
        return ImapMailbox(
            *_login(server),
            folder=server.folder,
            ca_file=self._program.settings.environment.mail_ca_file,
            sent_copy=self._program.settings.company.sent_copy,
        )

    def check(self) -> list[str]:
        """What cannot be reached or used right now, a sentence each; what is wrong for good stops the start."""
        problems = []
        try:
            self._client.auth_test()
        except (SlackClientError, OSError) as error:
            problem = translated(error)
            if problem.permanent:
                raise SettingsProblem(f"SLACK_BOT_TOKEN: {problem.words}") from None
            problems.append(problem.words)
        for name, check in (("SMTP_URL", self._mailer.check), ("IMAP_URL", self._inbox.check)):
            try:
                check()
            except DeliveryError as error:
                wrong = "the login is refused" if error.permanent else "it cannot be reached now, tried again later"
                problems.append(f"{name}: {wrong} ({error.words})")
        return problems

    def start(self) -> None:
        """Begin: what the policy changed is decided anew, what a dead process left is put right."""
        policy_changed(self._office, self._program.settings.policy_fingerprint)
        self._cards.start()
        self._answers.start()
        self._answers.add(self._learn_locales)
        self._socket.start()
        self._timetable.start()

    def stop(self) -> None:
        """Take nothing new in, finish what is under way, leave; also when it was never started."""
        self._socket.stop()
        self._executor.shutdown(wait=True)
        self._timetable.stop()
        self._cards.stop()
        self._answers.stop()
        self._inbox.close()
        self._sent.close()

    def settle(self, timeout: float) -> bool:
        """Wait until everything that is due now has been done; False when that took longer."""
        return self._timetable.settle(timeout)

    def _guarded(self, job: Callable[[], bool]) -> Callable[[], bool]:
        """A job whose troubles with the world are one line in the log, however long they last: the next beat tries."""
        trouble = ""

        def guarded() -> bool:
            nonlocal trouble
            try:
                done = job()
            except (DeliveryError, StoreError) as error:
                if str(error) != trouble:
                    log.warning("%s: %s", job.__name__.removeprefix("_do_"), error)
                trouble = str(error)
                return False
            trouble = ""
            return done

        return guarded

    def _do_office(self) -> bool:
        decided = 0
        for result in tick(self._office):
            decided += 1
            if result.problem:
                log.error("a letter cannot be written: %s", result.problem)
                # The number, not the name: a channel is not the place for a private person's.
                number = result.account.cases[0].invoice.number
                self._unsaid.append(self._words.t(LETTER_PROBLEM, number=number, problem=result.problem))
        return bool(self._tell() + publish(self._office, self._chat) + decided)

    def _tell(self) -> int:
        """Say in the channel what waits to be said; gives how much that was. Raises DeliveryError."""
        told = 0
        while self._unsaid:
            try:
                self._chat.tell(self._unsaid[0])
            except DeliveryError as error:
                if not error.permanent or error.channel:
                    raise
                log.warning("Slack does not take this: %s (%s)", self._unsaid[0], error)
            self._unsaid.popleft()
            told += 1
        return told

    def _do_sending(self) -> bool:
        return bool(self._sender.send_due())

    def _do_copies(self) -> bool:
        return self._with_mailbox(lambda: file_copies(self._office, self._sent))

    def _do_reading(self) -> bool:
        return self._with_mailbox(lambda: receive(self._office, self._inbox, read, self._unreadable))

    def _unreadable(self, why: str) -> None:
        log.warning("a mail could not be read: %s", why)
        self._unsaid.append(self._words.t(MAIL_UNREADABLE, why=why))

    def _with_mailbox(self, work: Callable[[], int]) -> bool:
        """What needs the mailbox. A refused password is not tried again: that would only lock the account."""
        if self._mailbox_stopped.is_set():
            return False
        try:
            return bool(work())
        except DeliveryError as error:
            if not error.permanent:
                raise
            with self._stopping_mailbox:
                if not self._mailbox_stopped.is_set():
                    self._mailbox_stopped.set()
                    log.error("the mailbox refuses our login: %s", error)  # noqa: TRY400 - no trace, no fault of ours
                    self._unsaid.append(self._words.t(MAILBOX_STOPPED, words=error.words))
            return True

    def _learn_locales(self) -> None:
        """Each person's own language, as Slack knows it."""
        for user in self._office.people:
            try:
                found = self._client.users_info(user=user, include_locale=True)
            except (SlackClientError, OSError) as error:
                log.warning("%s of [[people]] is not known to Slack: %s", user, translated(error).words)
            else:
                self._locales[user] = str(found["user"].get("locale") or "")


def _login(server: MailServer) -> tuple[str, int, str, str, str]:
    return server.host, server.port, server.security.value, server.user, server.password.get_secret_value()
