"""Environment + config/*.toml -> frozen settings; a missing or wrong one stops the start and is named."""

from bot.settings.company import Company, read_company
from bot.settings.environment import Environment, MailServer, Security, read_environment
from bot.settings.policy import read_policy
from bot.settings.problems import SettingsProblem
from bot.settings.sources import Settings, config_file, load, shipped

__all__ = [
    "Company",
    "Environment",
    "MailServer",
    "Security",
    "Settings",
    "SettingsProblem",
    "config_file",
    "load",
    "read_company",
    "read_environment",
    "read_policy",
    "shipped",
]
