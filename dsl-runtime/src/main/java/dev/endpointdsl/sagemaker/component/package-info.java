/**
 * The rules for inference components: {@link
 * dev.endpointdsl.sagemaker.component.InferenceComponentRule}.
 */
@NullMarked
package dev.endpointdsl.sagemaker.component;

import org.jspecify.annotations.NullMarked;
