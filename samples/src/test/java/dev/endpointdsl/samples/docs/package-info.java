/** The README's examples: what it shows is what these programs are, print and fail with. */
@NullMarked
package dev.endpointdsl.samples.docs;

import org.jspecify.annotations.NullMarked;
