/**
 * The AWS SDK's classes for the types of a {@link dev.endpointdsl.codegen.model.DslModel}: {@link
 * dev.endpointdsl.codegen.sdk.SdkCatalog} looks them up and returns a {@link
 * dev.endpointdsl.codegen.sdk.SdkBinding}.
 */
@NullMarked
package dev.endpointdsl.codegen.sdk;

import org.jspecify.annotations.NullMarked;
