package dev.endpointdsl.autoscaling.sagemaker;

import dev.endpointdsl.autoscaling.ScalableDimension;

/**
 * A property of a resource.
 *
 * @param resourceId the resource
 * @param dimension the property that is scaled
 */
record ResourceScaling(String resourceId, ScalableDimension dimension) {}
