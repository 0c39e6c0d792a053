/** Calls of paws, the AWS SDK for R. */
@NullMarked
package dev.endpointdsl.formats.paws;

import org.jspecify.annotations.NullMarked;
