/** The AWS SDK: calls, errors and bodies. */
@NullMarked
package dev.endpointdsl.deploy.internal.aws;

import org.jspecify.annotations.NullMarked;
