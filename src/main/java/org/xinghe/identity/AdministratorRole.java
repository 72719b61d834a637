package org.xinghe.identity;

/// The three administrators' roles, kept apart (GB/T 22239-2019, 8.1.5: system, security and audit management).
public enum AdministratorRole {
    /// Registers units and people, imports, settings.
    SYSTEM,
    /// Unlocks accounts, resets passwords, appoints administrators.
    SECURITY,
    /// Reads history; changes nothing.
    AUDIT
}
