package org.xinghe.campaign;

/// How far an answer to a duty has come.
public enum AnswerState {
    STARTED,
    DONE,
    WITHDRAWN
}
