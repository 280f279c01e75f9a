# The role in which a GitHub repository triggers DAGs of one Amazon MWAA environment.
# The variables are the parameters of github-trigger-mwaa.yaml, with the same defaults.

terraform {
  required_version = ">= 1.3"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.0"
    }
  }
}

variable "role_name" {
  description = "Name of the role."
  type        = string
  default     = "github-trigger-mwaa"
}

variable "github_repository" {
  description = "The repository as the claim sub of its tokens names it: my-org@123456/my-repo@456789 for newer repositories, my-org/my-repo for older ones. The OIDC settings of the repository show which."
  type        = string

  validation {
    condition     = can(regex("^([A-Za-z0-9_-]+/[A-Za-z0-9._-]+|[A-Za-z0-9_-]+@[0-9]+/[A-Za-z0-9._-]+@[0-9]+)$", var.github_repository))
    error_message = "Write my-org/my-repo or my-org@123456/my-repo@456789, without wildcards."
  }
}

variable "also_github_repository" {
  description = "Optional. The repository's other form or name, accepted as well while it changes from one to the other. Remove it afterwards."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^([A-Za-z0-9_-]+/[A-Za-z0-9._-]+|[A-Za-z0-9_-]+@[0-9]+/[A-Za-z0-9._-]+@[0-9]+)$", var.also_github_repository))
    error_message = "Write my-org/my-repo or my-org@123456/my-repo@456789, without wildcards."
  }
}

variable "github_subjects" {
  description = "Who in the repository may assume the role: branches (ref:refs/heads/main), tags (ref:refs/tags/v1.2.3), GitHub environments (environment:production) or pull_request. Compared as they stand, without wildcards."
  type        = list(string)
  default     = ["ref:refs/heads/main"]

  validation {
    condition     = alltrue([for subject in var.github_subjects : can(regex("^(ref:refs/(heads|tags)/[^*?$\"\\\\\\s]+|environment:[^*?$\"\\\\\\t\\r\\n]+|pull_request)$", subject))])
    error_message = "Name branches, tags, environments or pull_request; wildcards are not accepted."
  }
}

variable "github_tags" {
  description = "Optional. Tags that may assume the role as well, by how they begin: v* for v1.2.3 and v2. The one wildcard stands at the end."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^[A-Za-z0-9._/-]+\\*$", var.github_tags))
    error_message = "Write how the tags begin, and one * at the end, such as v*."
  }
}

variable "mwaa_environment" {
  description = "Name of the MWAA environment in the provider's region and account."
  type        = string

  validation {
    condition     = can(regex("^[a-zA-Z][0-9a-zA-Z_-]{0,79}$", var.mwaa_environment))
    error_message = "Write the name of one environment, without wildcards."
  }
}

variable "airflow_role" {
  description = "The Airflow role that the action acts as. User may trigger, stop and clear runs and read logs."
  type        = string
  default     = "User"

  validation {
    condition     = contains(["User", "Op", "Admin"], var.airflow_role)
    error_message = "Write User, Op or Admin."
  }
}

variable "oidc_issuer" {
  description = "Issuer of the tokens without https://. GHE.com: token.actions.SUBDOMAIN.ghe.com. GitHub Enterprise Server: HOSTNAME/_services/token."
  type        = string
  default     = "token.actions.githubusercontent.com"
}

variable "oidc_provider_arn" {
  description = "ARN of the account's identity provider for this issuer; empty creates it."
  type        = string
  default     = ""
}

variable "audience" {
  description = "Audience of the tokens, the input audience of the action. In China usually sts.amazonaws.com.cn."
  type        = string
  default     = "sts.amazonaws.com"
}

variable "allow_web_session" {
  description = "Whether the transport web-session may be used. The step falls back to it when InvokeRestApi refuses a long path, such as that of a task log, or a large response."
  type        = bool
  default     = true
}

variable "allow_cli" {
  description = "Whether the transport cli may be used. It has full power in Airflow, so allow it only for Airflow before 2.4.3."
  type        = bool
  default     = false
}

variable "allow_task_logs" {
  description = "Whether task logs may be read from CloudWatch Logs where Airflow gives none, which the transport cli never does."
  type        = bool
  default     = false
}

variable "source_vpc" {
  description = "Optional. Id of the VPC from whose interface endpoints alone the role may be used."
  type        = string
  default     = ""
}

data "aws_partition" "current" {}
data "aws_region" "current" {}
data "aws_caller_identity" "current" {}

locals {
  partition = data.aws_partition.current.partition
  where     = "${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}"

  airflow_role_arn = "arn:${local.partition}:airflow:${local.where}:role/${var.mwaa_environment}/${var.airflow_role}"
  environment_arn  = "arn:${local.partition}:airflow:${local.where}:environment/${var.mwaa_environment}"
  task_logs_arn    = "arn:${local.partition}:logs:${local.where}:log-group:airflow-${var.mwaa_environment}-Task:*"

  provider_arn = var.oidc_provider_arn == "" ? aws_iam_openid_connect_provider.this[0].arn : var.oidc_provider_arn
  repositories = compact([var.github_repository, var.also_github_repository])

  # What the role may do, and on which ARN.
  permissions = concat(
    [
      { action = "airflow:InvokeRestApi", resource = local.airflow_role_arn },
      { action = "airflow:GetEnvironment", resource = local.environment_arn },
    ],
    var.allow_web_session ? [{ action = "airflow:CreateWebLoginToken", resource = local.airflow_role_arn }] : [],
    var.allow_cli ? [{ action = "airflow:CreateCliToken", resource = local.environment_arn }] : [],
    var.allow_task_logs ? [{ action = "logs:GetLogEvents", resource = local.task_logs_arn }] : [],
  )
}

resource "aws_iam_openid_connect_provider" "this" {
  count = var.oidc_provider_arn == "" ? 1 : 0

  url            = "https://${var.oidc_issuer}"
  client_id_list = [var.audience]
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]

    principals {
      type        = "Federated"
      identifiers = [local.provider_arn]
    }

    condition {
      test     = "StringEquals"
      variable = "${var.oidc_issuer}:aud"
      values   = [var.audience]
    }

    condition {
      test     = "StringEquals"
      variable = "${var.oidc_issuer}:sub"
      values   = [for pair in setproduct(local.repositories, var.github_subjects) : "repo:${pair[0]}:${pair[1]}"]
    }
  }

  dynamic "statement" {
    for_each = var.github_tags == "" ? [] : [var.github_tags]

    content {
      actions = ["sts:AssumeRoleWithWebIdentity"]

      principals {
        type        = "Federated"
        identifiers = [local.provider_arn]
      }

      condition {
        test     = "StringEquals"
        variable = "${var.oidc_issuer}:aud"
        values   = [var.audience]
      }

      condition {
        test     = "StringLike"
        variable = "${var.oidc_issuer}:sub"
        values   = [for repository in local.repositories : "repo:${repository}:ref:refs/tags/${statement.value}"]
      }
    }
  }
}

data "aws_iam_policy_document" "permissions" {
  dynamic "statement" {
    for_each = local.permissions

    content {
      actions   = [statement.value.action]
      resources = [statement.value.resource]

      dynamic "condition" {
        for_each = var.source_vpc == "" ? [] : [var.source_vpc]

        content {
          test     = "StringEquals"
          variable = "aws:SourceVpc"
          values   = [condition.value]
        }
      }
    }
  }
}

resource "aws_iam_role" "this" {
  name                 = var.role_name
  description          = "Triggers DAGs of ${var.mwaa_environment} for ${var.github_repository}"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  max_session_duration = 3600
}

resource "aws_iam_role_policy" "this" {
  name   = "trigger-mwaa-dag"
  role   = aws_iam_role.this.id
  policy = data.aws_iam_policy_document.permissions.json
}

output "role_arn" {
  description = "The value of the input role-to-assume."
  value       = aws_iam_role.this.arn
}
