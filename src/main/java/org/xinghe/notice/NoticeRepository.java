package org.xinghe.notice;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.xinghe.shared.NotFound;

interface NoticeRepository extends Repository<Notice, NoticeId> {

    Notice save(Notice notice);

    Optional<Notice> findById(NoticeId id);

    default Notice require(NoticeId id) {
        return findById(id).orElseThrow(() -> new NotFound("notice", id));
    }
}
