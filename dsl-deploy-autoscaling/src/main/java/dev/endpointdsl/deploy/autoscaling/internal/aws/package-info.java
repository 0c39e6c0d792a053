/** The operations of the services that scaling needs. */
@NullMarked
package dev.endpointdsl.deploy.autoscaling.internal.aws;

import org.jspecify.annotations.NullMarked;
