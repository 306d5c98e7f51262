"""Where settings are looked for: the environment, .env, the configuration folder, and what the wheel ships."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from dotenv import dotenv_values

from bot.domain.dunning import Policy
from bot.settings.company import Company, read_company
from bot.settings.environment import Environment, read_environment
from bot.settings.policy import read_policy
from bot.settings.problems import SettingsProblem, line_of


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that was set. `policy_fingerprint` changes when the policy file does."""

    environment: Environment
    company: Company
    policy: Policy
    policy_fingerprint: str
    templates: tuple[Path, ...]

    def need(self, *names: str) -> None:
        """Refuse to start without these settings of the environment, each named with where it was looked for."""
        given = {
            "SLACK_BOT_TOKEN": self.environment.slack_bot_token.get_secret_value(),
            "SLACK_APP_TOKEN": self.environment.slack_app_token.get_secret_value(),
            "SLACK_CHANNEL": self.environment.slack_channel,
            "SMTP_URL": self.environment.smtp,
            "IMAP_URL": self.environment.imap,
        }
        missing = [name for name in names if not given[name]]
        if missing:
            raise SettingsProblem(
                *(f"{name} is not set: looked for it in the environment and in .env" for name in missing)
            )


def shipped(kind: str) -> Path:
    """The folder `config` or `templates` that comes with Relance: in the wheel under bot/, in a checkout beside it."""
    package = Path(__file__).resolve().parent.parent
    inside = package / kind
    return inside if inside.is_dir() else package.parent / kind


def config_file(folder: Path, name: str) -> Path:
    """A configuration file of the user's folder, or the one that is shipped; relance.toml is never the shipped one."""
    own = folder / name
    if own.is_file() or name == "relance.toml":
        return own
    return shipped("config") / name


def load(environ: Mapping[str, str], folder: Path, language: str = "") -> Settings:
    """All settings, from the environment, .env and the configuration folder; `language` may replace the company's.

    Raises SettingsProblem.
    """
    dotenv = folder / ".env"
    environment = read_environment(environ, dotenv_values(dotenv) if dotenv.is_file() else {}, folder)
    company_file = config_file(environment.config, "relance.toml")
    if not company_file.is_file():
        raise SettingsProblem(
            f"{company_file}: there is no such file: copy the shipped one ({shipped('config') / 'relance.toml'})"
            " and fill it in, or name its folder in RELANCE_CONFIG"
        )
    company = read_company(company_file)
    if language:
        company = company.model_copy(update={"language": language})
    policy_file = config_file(environment.config, "policy.toml")
    policy = read_policy(policy_file)
    if policy.firm_promises == "record" and not company.trusted_authserv:
        raise SettingsProblem(_needs_authserv(policy_file, company_file))
    own = (environment.templates,) if environment.templates else ()
    for path in own:
        if not path.is_dir():
            raise SettingsProblem(f"RELANCE_TEMPLATES: there is no folder {path}")
    fingerprint = hashlib.sha256(policy_file.read_bytes() + company_file.read_bytes()).hexdigest()
    return Settings(environment, company, policy, fingerprint, (*own, shipped("templates")))


def _needs_authserv(policy_file: Path, company_file: Path) -> str:
    line = line_of(policy_file.read_text(encoding="utf-8"), ["recording", "firm_promises"])
    return (
        f'{policy_file}, line {line}: recording.firm_promises: "record" needs to know which mail host vouches for a '
        f'sender: set trusted_authserv under [run] in {company_file}, or write firm_promises = "ask"'
    )
