/// Documents in and out: the text of .docx, text PDF and .txt; sheets of .xlsx both ways; official documents by GB/T
/// 9704.
///
/// Everything that comes in is hostile until read.
@NullMarked
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {})
package org.xinghe.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
