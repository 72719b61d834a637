package org.xinghe.attendance.certificate.web;

import java.util.List;
import org.xinghe.web.ui.Choice;

/// A year of a unit's register of certificates.
public record CertificateRegisterPage(
        List<Choice> units,
        List<Choice> years,
        int total,
        List<CertificateRow> rows,
        String download,
        String path,
        int page,
        int pages) {}
