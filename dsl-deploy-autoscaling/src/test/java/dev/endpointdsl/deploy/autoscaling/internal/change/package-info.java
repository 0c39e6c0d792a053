@NullMarked
package dev.endpointdsl.deploy.autoscaling.internal.change;

import org.jspecify.annotations.NullMarked;
