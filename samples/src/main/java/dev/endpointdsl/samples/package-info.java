/**
 * Small programs, one for each use of the DSL. Programs about configurations send theirs to a
 * control plane on loopback, or to Amazon SageMaker with {@code --aws}. Programs about deployments
 * run on loopback only, and {@link dev.endpointdsl.samples.OwnDsl} sends nothing.
 */
@NullMarked
package dev.endpointdsl.samples;

import org.jspecify.annotations.NullMarked;
