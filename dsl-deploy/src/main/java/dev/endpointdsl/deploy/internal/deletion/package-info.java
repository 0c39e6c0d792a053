/** The steps of a deletion, in the reverse order of a deployment. */
@NullMarked
package dev.endpointdsl.deploy.internal.deletion;

import org.jspecify.annotations.NullMarked;
