/** The AWS SDK's clients, calls, errors and statuses as the deployer uses them. */
@NullMarked
package dev.endpointdsl.deploy.internal.aws;

import org.jspecify.annotations.NullMarked;
