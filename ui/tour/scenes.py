"""The scenes of the tour in their order; their names are the report's step names."""

from __future__ import annotations

from ui.tour import desk, lists, office, session, setting_up, twins
from ui.tour.stage import Scene

SCENES: tuple[tuple[str, Scene], ...] = (
    ("setup.languages", setting_up.languages),
    ("setup.pack", setting_up.pack),
    ("setup.facts", setting_up.facts),
    ("setup.values", setting_up.values),
    ("setup.manager", setting_up.manager),
    ("setup.kit", setting_up.kit),
    ("staff.add", office.add_staff),
    ("settings.look", office.look_settings),
    ("session.first-sign-in-receptionist", session.first_receptionist),
    ("patients.empty", desk.empty),
    ("patients.register-adult", desk.register_adult),
    ("consents.sign-en", desk.sign_english),
    ("patients.register-minor", desk.register_minor),
    ("consents.sign-guardian", desk.sign_guardian),
    ("patients.register-refused", desk.register_refused),
    ("patients.register-hindi", desk.register_hindi),
    ("consents.sign-hi", desk.sign_hindi),
    ("patients.find", desk.find),
    ("patients.edit", desk.edit),
    ("patients.duplicate-warning", twins.duplicate_warning),
    ("consents.verify", desk.verify),
    ("window.keys", desk.keys),
    ("window.languages", desk.languages),
    ("session.lock-keeps-draft", session.lock_keeps_draft),
    ("session.pin", session.pin),
    ("session.first-sign-in-clinician", session.first_clinician),
    ("patients.not-in-care", session.not_in_care),
    ("session.sign-in-manager", session.manager),
    ("patients.merge", twins.merge),
    ("patients.unmerge", twins.unmerge),
    ("exchange.import", lists.bring_in),
    ("audit.page", office.audit),
    ("audit.check", office.check_trail),
    ("backup.make", office.back_up),
    ("backup.restore", office.restore),
    ("audit.after-restore", office.after_restore),
)
