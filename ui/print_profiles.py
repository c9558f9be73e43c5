"""How papers print, as this computer remembers it: the way in use, and ways that were given a name."""

from msgspec.structs import replace

from exports.options import PaperOptions
from ui.bench import Bench


def options_from(bench: Bench) -> PaperOptions:
    """Return the options in force."""
    now = bench.settings.now
    return replace(now.printing, paper=now.paper_size, large_print=now.large_print, low_ink=now.low_ink)


def keep_options(bench: Bench, options: PaperOptions) -> None:
    """Remember the options that were chosen; the size only where it is not that of the place anyhow."""
    changes: dict[str, object] = {
        "low_ink": options.low_ink,
        "large_print": options.large_print,
        "printing": kept_form(options),
    }
    if options.paper != bench.settings.now.paper_size:
        changes["paper"] = options.paper
    bench.settings.change(**changes)


def keep_profile(bench: Bench, name: str, options: PaperOptions) -> None:
    """Keep options under a name, in place of those that had it."""
    profiles = bench.settings.now.print_profiles
    bench.settings.change(print_profiles={**profiles, name: kept_form(options)})


def drop_profile(bench: Bench, name: str) -> None:
    """Let a profile go; the options in force stay."""
    profiles = bench.settings.now.print_profiles
    bench.settings.change(print_profiles={key: value for key, value in profiles.items() if key != name})


def kept_form(options: PaperOptions) -> PaperOptions:
    """Return options as they are remembered, without the language and the groups, which are the plan's."""
    return replace(options, language=None, groups=())
