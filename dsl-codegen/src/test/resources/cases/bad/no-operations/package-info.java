@GenerateDsl(model = "model.smithy", operations = {})
package example.nooperations;

import dev.endpointdsl.GenerateDsl;
