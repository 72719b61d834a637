-- Attendance: registrations, check-ins, certificates, opinions. Its tables come with its parts.
create schema if not exists attendance;
