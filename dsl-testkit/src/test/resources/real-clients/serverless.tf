resource "aws_sagemaker_model" "serverless" {
  name               = "sentiment"
  execution_role_arn = "arn:aws:iam::123456789012:role/sagemaker"
  primary_container {
    image = "123456789012.dkr.ecr.us-east-1.amazonaws.com/sentiment:1"
  }
}

resource "aws_sagemaker_endpoint_configuration" "serverless" {
  name = "sentiment"
  production_variants {
    variant_name = "only"
    model_name   = aws_sagemaker_model.serverless.name
    serverless_config {
      max_concurrency   = 20
      memory_size_in_mb = 4096
    }
  }
}

resource "aws_sagemaker_endpoint" "serverless" {
  name                 = "sentiment"
  endpoint_config_name = aws_sagemaker_endpoint_configuration.serverless.name
}
