/** The lists of resources: filters, order, page cursors and tokens. */
@NullMarked
package dev.endpointdsl.testkit.internal.list;

import org.jspecify.annotations.NullMarked;
