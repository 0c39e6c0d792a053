/** Tests that the pages of this project show what real programs are, print and fail with. */
@NullMarked
package dev.endpointdsl.samples.docs;

import org.jspecify.annotations.NullMarked;
