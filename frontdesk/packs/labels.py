"""What a pack's legal and policy values are called on the page where the practice manager confirms them."""

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
