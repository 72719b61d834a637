package org.xinghe.database;

/// Why the database cannot run here, in one sentence that says what to do.
public class DatabaseFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseFault(String chinese, String english) {
        super(chinese + " " + english);
    }
}
