/** The rules for models: {@link dev.endpointdsl.sagemaker.model.ModelRule}. */
@NullMarked
package dev.endpointdsl.sagemaker.model;

import org.jspecify.annotations.NullMarked;
