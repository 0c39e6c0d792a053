/**
 * One small program a scenario. Those of configurations have theirs in {@code config()}, and send
 * it to a control plane on loopback, or to Amazon SageMaker with {@code --aws}. Those of
 * deployments run on loopback alone, and {@link dev.endpointdsl.samples.OwnDsl} sends nothing.
 */
@NullMarked
package dev.endpointdsl.samples;

import org.jspecify.annotations.NullMarked;
