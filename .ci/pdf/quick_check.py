"""A second opinion on PDFs, in seconds and without Java: page-validation.

    quick_check.py ua1,3a FILE...

Ends with status 1 when a file doesn't keep to a profile.
"""

import sys

import page

# It takes a stream that ends in a carriage return to be one byte shorter than it says. veraPDF and qpdf
# count the same lengths, and right.
MISTAKEN = ("PDFA3A-STREAM-LENGTH-001",)


def main(profiles, files):
    bad = 0
    for file in files:
        for profile in profiles:
            try:
                result = page.validate_pdf(file, profile=profile)
            except page.SafetyLimitError as error:
                # A bound of this checker, not a fault of the file, which veraPDF and qpdf read.
                print(f"{file} {profile}: not checked here, since {error}")
                continue
            failures = [one for one in result.failures if one.rule_id not in MISTAKEN]
            if not result.rules.total or (not result.is_compliant and not result.failures):
                sys.exit(f"{file}: page-validation gave no verdict")
            bad += bool(failures)
            for failure in failures[:5]:
                print(f"{file} {profile}: {failure.rule_id} {failure.message}")
    print(f"page-validation: {len(files)} files, {len(profiles)} profiles, {bad} bad")
    return 1 if bad or not files else 0


sys.exit(main(sys.argv[1].split(","), sys.argv[2:]))
