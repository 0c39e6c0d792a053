/**
 * One small program a scenario. Each has its configuration in {@code config()}, and sends it to a
 * control plane on loopback, or to Amazon SageMaker with {@code --aws}.
 */
@NullMarked
package dev.endpointdsl.samples;

import org.jspecify.annotations.NullMarked;
