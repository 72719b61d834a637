package org.xinghe.notice;

/// What another module brings up to date in the moment a notice is about to go out, before anything is held against it.
public interface ReleasePreparation {

    void prepare(NoticeSummary notice);
}
