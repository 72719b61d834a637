/// The pages of campaigns: duties and routes of a notice, the overview, the board, and what a unit owes.
@NullMarked
package org.xinghe.campaign.web;

import org.jspecify.annotations.NullMarked;
