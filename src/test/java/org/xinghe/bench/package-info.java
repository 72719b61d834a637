/// What `./xinghe bench` runs. Named `…Bench`, so that no test run picks it up.
@NullMarked
package org.xinghe.bench;

import org.jspecify.annotations.NullMarked;
