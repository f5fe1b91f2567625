"""What a pack's legal and policy values, and why they wait, are called where the practice manager confirms them."""

from __future__ import annotations

from frontdesk.foundation.words import N_

LABELS = {
    "calendar.weekend": N_("Weekly days off"),
    "ages.guardian_below": N_("Age below which a guardian signs"),
    "ages.policy_floor": N_("Age that the clinic's own policy names"),
    "identity_papers.asked": N_("Ask for identity papers"),
    "pseudonyms": N_("Files may be kept without the person's name"),
    "purposes": N_("Use of personal data that is asked about"),
    "retention": N_("How long something is kept"),
    "retention.policy": N_("How long patient records are kept"),
    "retention.minors": N_("How long a child's records are kept after coming of age"),
    "retention.outpatient": N_("How long out-patient records are kept by common practice"),
    "retention.clinical_establishments": N_("How long clinical establishments keep records"),
    "retention.claims": N_("How long records are kept for a claim in court"),
    "request_clocks": N_("Time to answer a request"),
    "request_clocks.policy": N_("Time to answer a patient's request"),
    "request_clocks.published_period": N_("Longest time to answer that the new law allows"),
    "request_clocks.bill": N_("Time to answer that the draft law names"),
    "breach_clocks": N_("Time to report a breach"),
    "breach_clocks.people": N_("Time to tell the patients about a breach"),
    "breach_clocks.authority": N_("Time to tell the authority about a breach"),
    "policy.review": N_("How often the privacy policy is reviewed"),
    "consent.implied": N_("Consent may be taken as implied"),
    "copy_fee": N_("A small fee for large or archived copies"),
    "stored_in": N_("Country where the records are kept"),
}

SOURCES = (
    N_("The clinic does not publish its days off; ask the clinic"),
    N_("Usual practice; the policy does not speak of it; ask the clinic's lawyer"),
    N_("Usual practice for children's records; ask the clinic's lawyer"),
    N_("Limitation for civil claims; ask the clinic's lawyer"),
    N_("Clinical Establishments Act 2010, central guidance: 3 or 5 years; States differ"),
    N_(
        "DPDP Rules r.14(3): a published period of at most 90 days; commencement 13 or 14 May 2027, the earlier is used"
    ),
    N_("DPDP Rules r.7(1) says without delay and names no number; 72 hours is this program's own limit"),
    N_("Majority Act 1875 (from memory); the draft law names the same age"),
    N_("The policy does not speak of promotion; asked separately for each channel to be safe"),
    N_("The policy does not speak of photographs; asked separately to be safe"),
    N_("The policy speaks of anonymised records after the retention period, section 8; objection from section 7"),
    N_(
        "Al-Hayat privacy policy of 3 October 2025, section 4: shared with the care team and bound "
        "providers; others asked separately to be safe"
    ),
    N_("The policy says the minimum required by law, and no public text names years; ask the clinic"),
    N_("The policy names no time (section 7); 30 days follows the draft laws"),
    N_("The policy names no time; 72 hours follows the draft law"),
    N_("Personal Data Protection Bill, drafts of 2021 and 2023"),
    N_("The policy may be updated (section 11) and names no rhythm; once a year by default"),
    N_("An example, not advice; confirm for your own clinic"),
)
"""Why values of the shipped packs wait to be confirmed, in the packs' own words."""
