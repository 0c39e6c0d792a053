/** The errors of the service. */
@NullMarked
package dev.endpointdsl.testkit.internal.error;

import org.jspecify.annotations.NullMarked;
