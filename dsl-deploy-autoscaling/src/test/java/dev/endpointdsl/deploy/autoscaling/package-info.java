@NullMarked
package dev.endpointdsl.deploy.autoscaling;

import org.jspecify.annotations.NullMarked;
