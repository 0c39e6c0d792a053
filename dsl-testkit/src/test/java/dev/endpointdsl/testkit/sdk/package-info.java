/** The service models, and the classes of the AWS SDK beside them. */
package dev.endpointdsl.testkit.sdk;
